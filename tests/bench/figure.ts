/** A measured figure: the row that shows it, and its budget when it has one. */
export interface Figure {
  readonly columns: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly budget?: { readonly max: number; readonly shown: string };
}

export const isOver = ({ value, budget }: Figure) => budget !== undefined && value > budget.max;

export function printTable(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  console.table(
    figures.map((figure) => {
      if (!figure.budget) return figure.columns;
      const verdict = isOver(figure) ? 'OVER BUDGET' : 'within';
      return { ...figure.columns, budget: `${figure.budget.shown}, ${verdict}` };
    }),
  );
}

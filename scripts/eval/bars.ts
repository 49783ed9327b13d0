/** Counts which promises a run keeps. */
export interface Bars {
  atLeast(name: string, value: number, bar: number): void;
  atMost(name: string, value: number, bar: number): void;
  /** Prints the bars that are missed. Returns 0 when none is, else 1. */
  print(title: string): number;
}

export function createBars(): Bars {
  const missed: string[] = [];
  let met = 0;
  const judge = (holds: boolean, name: string, value: number, bar: string) => {
    if (holds) met += 1;
    else missed.push(`${name}: ${Number(value.toFixed(3))}, bar ${bar}`);
  };
  return {
    atLeast: (name, value, bar) => judge(value >= bar, name, value, `at least ${bar}`),
    atMost: (name, value, bar) => judge(value <= bar, name, value, `at most ${bar}`),
    print(title) {
      console.log('');
      for (const one of missed) console.log(`MISSED ${one}`);
      console.log(`${title}: ${met} bars met, ${missed.length} missed`);
      return missed.length === 0 ? 0 : 1;
    },
  };
}

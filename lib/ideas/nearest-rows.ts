/** The statements of one idea as unit vectors, and the direction of their mean. */
export interface Statements {
  readonly middle: Float32Array;
  readonly each: readonly Float32Array[];
}

/**
 * Lays all statements out in one array, since this is the recogniser's inner loop.
 * Takes the statements of each idea and their length; returns a function from a unit vector to one
 * cosine an idea: half from the mean of its statements, half from the nearest one.
 */
export function createNearestRows(
  ideas: readonly Statements[],
  dims: number,
): (direction: Float32Array) => Float32Array {
  const counts = ideas.map(({ each }) => each.length);
  const rows = new Float32Array(ideas.reduce((sum, { each }) => sum + (each.length + 1) * dims, 0));
  let end = 0;
  for (const { middle, each } of ideas) {
    for (const vector of [middle, ...each]) {
      rows.set(vector, end);
      end += dims;
    }
  }

  return (direction) => {
    const cosines = new Float32Array(ideas.length);
    let row = 0;
    for (let idea = 0; idea < ideas.length; idea++) {
      const middle = dotRow(rows, row, direction, dims);
      row += dims;
      let nearest = -1;
      const count = counts[idea] ?? 0;
      for (let statement = 0; statement < count; statement++) {
        const cosine = dotRow(rows, row, direction, dims);
        if (cosine > nearest) nearest = cosine;
        row += dims;
      }
      cosines[idea] = (middle + nearest) / 2;
    }
    return cosines;
  };
}

function dotRow(rows: Float32Array, row: number, vector: Float32Array, dims: number): number {
  let sum = 0;
  for (let i = 0; i < dims; i++) sum += (rows[row + i] as number) * (vector[i] as number);
  return sum;
}

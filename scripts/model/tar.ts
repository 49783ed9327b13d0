const BLOCK = 512;

/** Takes an uncompressed tar archive (ustar); returns its files by path. */
export function filesOfTar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = field(archive, at, 100);
    if (name === '') break;
    const prefix = field(archive, at + 345, 155);
    const size = Number.parseInt(field(archive, at + 124, 12), 8);
    const start = at + BLOCK;
    files.set(prefix ? `${prefix}/${name}` : name, archive.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(archive: Buffer, start: number, length: number): string {
  const end = archive.indexOf(0, start);
  return archive.toString(
    'latin1',
    start,
    end < 0 ? start + length : Math.min(end, start + length),
  );
}

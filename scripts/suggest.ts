import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Strength, strengths } from '../lib/rewrite/edit.ts';
import { parseLine } from './suggest/json-line.ts';
import { loadPipeline, type Part, parts } from './suggest/pipeline.ts';
import { asJson, asText } from './suggest/print.ts';

const usage = `Usage: npm run suggest -- [FILE] [options]
Prints the suggestions for the text in FILE, or for standard input.

  --json               JSON lines in and out: {"id", "text"} a line in
  --only A,B           just these stages: ${parts.join(', ')}
  --strength S         how tight the rewrite is: ${strengths.join(', ')} (tight when left out)
  --help`;

process.exitCode = await main();

async function main(): Promise<number> {
  const settings = readSettings();
  if ('error' in settings) {
    console.error(`${settings.error}\n\n${usage}`);
    return 2;
  }
  if (settings.help) {
    console.log(usage);
    return 0;
  }
  const { file, only, strength } = settings;
  const input = file === undefined ? stdin : createReadStream(file, 'utf8');
  try {
    return settings.json
      ? await answerLines(input, only, strength)
      : await answerText(input, only, strength);
  } catch (error) {
    if (isFileError(error)) {
      console.error(
        `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
      );
      return 1;
    }
    throw error;
  }
}

async function answerText(
  input: NodeJS.ReadableStream,
  only: readonly Part[],
  strength: Strength,
): Promise<number> {
  const message = await readAll(input);
  if (message.trim() === '') {
    console.error('There is no text to make suggestions for.');
    return 1;
  }
  const pipeline = loadPipeline();
  console.log(asText(await pipeline(message.replace(/\r?\n$/, ''), { only, strength })));
  return 0;
}

/** One line out for each good line in, in the same order; bad lines are told and passed over. */
async function answerLines(
  input: NodeJS.ReadableStream,
  only: readonly Part[],
  strength: Strength,
): Promise<number> {
  const pipeline = loadPipeline();
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if ('error' in parsed) {
      console.error(`Line ${number}: ${parsed.error}`);
      exitCode = 1;
      continue;
    }
    const result = await pipeline(parsed.text, { only, strength });
    console.log(JSON.stringify(asJson(parsed.id, result)));
  }
  return exitCode;
}

function readSettings() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        strength: { type: 'string', default: 'tight' },
        help: { type: 'boolean', default: false },
      },
    });
    const only = (values.only ?? parts.join(',')).split(',').map((part) => part.trim());
    const strange = only.find((part) => !(parts as readonly string[]).includes(part));
    if (strange !== undefined) return { error: `There is no stage "${strange}".` };
    const strength = strengths.find((name) => name === values.strength);
    if (!strength) return { error: `There is no strength "${values.strength}".` };
    if (positionals.length > 1) return { error: 'Only one file can be read at a time.' };
    return {
      json: values.json,
      help: values.help,
      only: only as Part[],
      strength,
      file: positionals[0],
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

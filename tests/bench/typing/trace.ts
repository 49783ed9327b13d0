/** An event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread alone: what other programs do meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly type?: string; readonly url?: string };
  };
}

export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
];

/** What one key press costs the page's main thread, in milliseconds of its own time. */
export interface KeyWork {
  /** All until the next key, or until typing rests. */
  readonly mainMs: number;
  /** Of that, what extensions do. */
  readonly extensionMs: number;
  /** The same for the rest after the key, when there is one. */
  readonly rest: { readonly mainMs: number; readonly extensionMs: number } | null;
}

export interface TracedTyping {
  readonly keys: readonly KeyWork[];
  /** Tasks over 50 ms, and those of them that are more than half an extension's. */
  readonly longTasks: number;
  readonly longTasksOfExtension: number;
}

interface Task {
  readonly ts: number;
  readonly ms: number;
  readonly extensionMs: number;
}

const LONG_TASK_MS = 50;
/** A key's input comes in the same task or the one after it. */
const INPUT_OF_KEY_US = 60_000;
/** From here on typing rests: less than any pause that something waits for, more than any between two keys. */
const REST_US = 500_000;

/** What a trace says about each key press in it. */
export function readTrace(events: readonly TraceEvent[]): TracedTyping {
  const presses = pressesOf(events);
  const [first] = presses;
  if (!first) throw new Error('No key press in the trace.');
  const tasks = tasksOf(
    events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X'),
  );
  const keys = presses.map(({ ts }, index) => {
    const next = presses[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const rests = next - ts > REST_US;
    return {
      ...workWithin(tasks, ts, rests ? ts + REST_US : next),
      rest: rests ? workWithin(tasks, ts + REST_US, next) : null,
    };
  });
  const long = tasks.filter(({ ms }) => ms > LONG_TASK_MS);
  const ofExtension = long.filter(({ ms, extensionMs }) => extensionMs > ms / 2);
  return { keys, longTasks: long.length, longTasksOfExtension: ofExtension.length };
}

/** A typed character; one that no key stands for, such as a dash, comes as input alone. */
function pressesOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const dispatched = events.filter(({ name }) => name === 'EventDispatch');
  const of = (type: string) => dispatched.filter(({ args }) => args?.data?.type === type);
  const keys = of('keydown');
  const alone = of('input').filter(
    ({ ts }) => !keys.some((key) => ts >= key.ts && ts - key.ts < INPUT_OF_KEY_US),
  );
  return [...keys, ...alone].sort((a, b) => a.ts - b.ts);
}

function workWithin(tasks: readonly Task[], from: number, to: number) {
  const within = tasks.filter(({ ts }) => ts >= from && ts < to);
  return {
    mainMs: within.reduce((sum, { ms }) => sum + ms, 0),
    extensionMs: within.reduce((sum, { extensionMs }) => sum + extensionMs, 0),
  };
}

/** A task in which no script of the page runs is the extension's whole, its microtasks and layout too. */
function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const calls = outermost(
    events.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript'),
  );
  let at = 0;
  return events
    .filter(({ name }) => name === 'RunTask')
    .sort((a, b) => a.ts - b.ts)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      while ((calls[at]?.ts ?? end) < task.ts) at += 1;
      const inside: TraceEvent[] = [];
      for (let call = calls[at]; call && call.ts < end; at += 1, call = calls[at])
        inside.push(call);
      const ours = inside.filter(isOfExtension);
      const whole = ours.length > 0 && ours.length === inside.length;
      return {
        ts: task.ts,
        ms: msOf(task),
        extensionMs: whole ? msOf(task) : ours.reduce((sum, call) => sum + msOf(call), 0),
      };
    });
}

const isOfExtension = ({ args }: TraceEvent) =>
  args?.data?.url?.startsWith('chrome-extension://') === true;

const msOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

/** Calls that stand in no other of them. */
function outermost(calls: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

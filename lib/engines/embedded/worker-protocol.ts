import type { Suggestion, SuggestOptions } from '../engine.ts';

/** Addresses of the packaged files that the engine reads, in the extension's own origin. */
export interface AssetUrls {
  /** `models/static-128.bin` */
  readonly table: string;
  /** `models/vocab.txt` */
  readonly vocabulary: string;
  /** `models/minilm-int8.onnx`; missing in a build that was made without a network. */
  readonly model: string;
  /** `models/library-minilm.bin` */
  readonly library: string;
}

/** What the panel asks of the engine's worker. */
export type WorkerRequest =
  | { readonly type: 'init'; readonly assets: AssetUrls }
  | {
      readonly type: 'suggest';
      readonly id: number;
      readonly message: string;
      readonly options: SuggestOptions;
    }
  | { readonly type: 'abort'; readonly id: number };

/** What the worker says. Errors travel as values: an exception does not survive the way with its class. */
export type WorkerReply =
  | { readonly type: 'partial'; readonly id: number; readonly suggestion: Suggestion }
  | { readonly type: 'done'; readonly id: number; readonly suggestion: Suggestion }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

import type { Page } from 'playwright-core';
import type { CallProbe } from '../e2e/sites/inject-probe.ts';
import {
  GMAIL_URL,
  gmailPage,
  type QuillVersion,
  SLACK_URL,
  slackChannelPage,
} from '../fixtures/pages.ts';
import type { Cell, EditorText } from './cells.ts';
import { textOfDelta, withoutNumbers } from './delta-text.ts';
import type { Draft } from './draft.ts';
import { gmailText, slackText, type TextOfSite } from './draft-text.ts';
import { gmailDraft } from './gmail-draft.ts';
import { type DeltaInsert, quillDraft } from './quill-draft.ts';

/** Everything an editor holds at one moment. */
export interface EditorState {
  readonly html: string;
  /** Quill's own document; null where the DOM is the document. */
  readonly delta: readonly DeltaInsert[] | null;
  /** What the editor's model would show; null where the DOM is the model. */
  readonly modelled: string | null;
  /** The editor had not yet noticed what is shown. */
  readonly late: boolean;
  /** Signature and quoted history, as HTML; '' where there are none. */
  readonly tail: string;
  readonly cells: readonly Cell[];
  readonly sent: number;
}

/** What the reader in the page made of the draft. */
export type OwnText = Awaited<ReturnType<typeof readOwn>>;

/** An editor that the model check runs on. */
export interface SoakEditor {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly selector: string;
  readonly site: TextOfSite;
  readonly isQuill: boolean;
  /**
   * Quill 1.3.7 gives words that it redoes the format of their neighbour when lines come with them (its `applyDelta` takes
   * the formats at the place it inserts at), whoever wrote them.
   */
  readonly redoesFormats: boolean;
  /** Puts `draft` in, with nothing to undo. */
  load(page: Page, draft: Draft): Promise<void>;
  /** The editor's content by offsets of the reading; throws when the reading is not what the editor holds. */
  contentOf(state: EditorState, own: OwnText): EditorText;
  /** Whether a code unit is compared one by one. */
  counts(char: string): boolean;
}

export const readOwn = (probe: CallProbe, { selector }: SoakEditor) => probe('own', selector);

const INVISIBLE = /[\uFEFF\u200B\u200E\u200F]/;

function quillEditor(version: QuillVersion): SoakEditor {
  return {
    name: `quill-${version}`,
    url: SLACK_URL,
    html: slackChannelPage({ quill: version, composers: [{}] }),
    selector: '[data-qa="message_input"] .ql-editor',
    site: slackText,
    isQuill: true,
    redoesFormats: version !== '1.3.7',
    async load(page, draft) {
      await page.evaluate((delta) => {
        const quill = (window as unknown as QuillPage).quills[0];
        quill?.setContents(delta);
        quill?.history.clear();
      }, quillDraft(draft));
    },
    contentOf({ delta }, { text }) {
      const model = textOfDelta(delta ?? []);
      if (withoutNumbers(text) !== model.text) {
        throw new Error(
          `Read as ${JSON.stringify(text)}; the Delta says ${JSON.stringify(model.text)}`,
        );
      }
      return model;
    },
    counts: (char) => !INVISIBLE.test(char),
  };
}

const gmail: SoakEditor = {
  name: 'gmail',
  url: GMAIL_URL,
  html: gmailPage({ composes: [{}] }),
  selector: '[g_editable="true"]',
  site: gmailText,
  isQuill: false,
  redoesFormats: true,
  async load(page, draft) {
    await page.evaluate(
      ([at = '', html = '']) => {
        // A new element: the browser forgets what could be undone in the old one.
        const old = document.querySelector(at);
        const editor = old?.cloneNode(false) as HTMLElement;
        editor.innerHTML = html;
        old?.replaceWith(editor);
      },
      [this.selector, gmailDraft(draft)],
    );
  },
  contentOf({ cells }, own) {
    const cellAt: number[] = [];
    let passed = 0;
    for (let offset = 0; offset < own.text.length; offset += 1) {
      cellAt.push(passed);
      if (this.counts(own.text.charAt(offset)) && isHeld(own, offset)) passed += 1;
    }
    cellAt.push(passed);
    if (passed !== cells.length) {
      const held = cells.map(({ char }) => char).join('');
      throw new Error(
        `Read as ${JSON.stringify(own.text)}; the editor holds ${JSON.stringify(held)}`,
      );
    }
    return { cells, cellAt };
  },
  counts: (char) => !/\s/.test(char) && !INVISIBLE.test(char),
};

export const SOAK_EDITORS: readonly SoakEditor[] = [
  quillEditor('1.3.7'),
  quillEditor('2.0.3'),
  gmail,
];

/** Whether the editor holds a code unit of the reading, as text or as a thing that stands for it; marks are the reader's. */
function isHeld({ typed, embeds }: OwnText, offset: number): boolean {
  const within = (range: { start: number; end: number }) =>
    range.start <= offset && offset < range.end;
  if (typed.some(within)) return true;
  const embed = embeds.find(within);
  return (
    embed !== undefined && !typed.some(({ start, end }) => start < embed.end && end > embed.start)
  );
}

interface QuillPage {
  readonly Quill: new (element: Element) => Quill;
  readonly quills: readonly Quill[];
  twin?: Quill;
}

interface Quill {
  readonly root: HTMLElement;
  getContents(): { readonly ops: readonly DeltaInsert[] };
  setContents(delta: readonly DeltaInsert[]): void;
  update(): void;
  readonly history: { clear(): void };
}

/** Whether the editor's model is what it shows. */
export function isOne({ html, modelled, late }: EditorState): boolean {
  return !late && (modelled === null || shown(modelled) === shown(html));
}

/** A blank line may stand in the format of the words before it: nobody sees, and Quill's document does not tell. */
export function shown(html: string): string {
  const plain = html.replaceAll(/<(em|strong|s|a|code)\b[^>]*>(<br>)?<\/\1>/g, '$2');
  return plain === html ? plain : shown(plain);
}

/** Takes down what the editor holds, and whether its model and what it shows are one. */
export async function stateOf(page: Page, editor: SoakEditor): Promise<EditorState> {
  return page.evaluate((at) => {
    const shared = window as unknown as Partial<QuillPage> & { sent: unknown[] };
    const root = document.querySelector<HTMLElement>(at);
    if (!root) throw new Error(`No ${at}`);
    const quill = shared.quills?.[0];
    const html = root.innerHTML;
    const ops = quill?.getContents().ops ?? null;
    let modelled: string | null = null;
    let late = false;
    if (quill && ops && shared.Quill) {
      quill.update();
      if (JSON.stringify(quill.getContents().ops) !== JSON.stringify(ops)) late = true;
      shared.twin ??= new shared.Quill(document.createElement('div'));
      shared.twin.setContents(ops);
      modelled = shared.twin.root.innerHTML;
    }
    const tailFrom = root.querySelector('.gmail_signature_prefix, .gmail_quote_container');
    const tail = tailFrom ? html.slice(html.indexOf(tailFrom.outerHTML)) : '';
    return {
      html,
      delta: ops,
      modelled,
      late,
      tail,
      cells: quill ? [] : cellsBelow(root),
      sent: shared.sent.length,
    };

    function cellsBelow(host: HTMLElement) {
      const cells: { char: string; format: string }[] = [];
      walk(host, '');
      return cells;

      function walk(parent: Node, format: string): void {
        for (const child of parent.childNodes) {
          if (child instanceof Text) add(child.data, format);
          else if (child instanceof HTMLImageElement) {
            add(child.alt, `${format}<${child.outerHTML}>`);
          } else if (child instanceof HTMLElement) {
            if (child.matches('.gmail_signature, .gmail_signature_prefix, .gmail_quote')) continue;
            walk(child, format + nameOf(child));
          }
        }
      }

      function nameOf(element: HTMLElement): string {
        const told = ['style', 'href', 'color', 'contenteditable']
          .filter((name) => element.hasAttribute(name))
          .map((name) => `${name}=${element.getAttribute(name)}`);
        const plain = /^(?:DIV|P|SPAN)$/.test(element.tagName) && told.length === 0;
        return plain ? '' : `<${[element.tagName, ...told].join(' ')}>`;
      }

      function add(text: string, format: string): void {
        for (const char of text.split('')) {
          if (!/[\s\uFEFF\u200B\u200E\u200F]/.test(char)) cells.push({ char, format });
        }
      }
    }
  }, editor.selector);
}

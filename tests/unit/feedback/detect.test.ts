// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, type Place, type Sensitivity } from '../../../lib/feedback/detect.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import {
  announcement,
  complaint,
  designNotes,
  mentorNotes,
  statusReport,
  thanks,
} from './texts.ts';

const said = (text: string) => detect(text).feedback;

describe('what counts as long feedback', () => {
  it('is the first message, with reasons that a person understands', () => {
    const { long, feedback, reasons } = detect(firstMessage);
    expect({ long, feedback }).toEqual({ long: true, feedback: true });
    expect(reasons.length).toBeGreaterThan(0);
    for (const { id, text } of reasons) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(text).toMatch(/^[a-z ]+$/);
    }
  });

  it.each([
    ['a mentor’s notes', mentorNotes],
    ['notes on a design', designNotes],
  ])('is %s', (_, text) => {
    expect(said(text)).toBe(true);
  });

  it.each([
    ['a status report', statusReport],
    ['an announcement', announcement],
    ['thanks without guidance', thanks],
    ['a complaint to a firm', complaint],
  ])('is not %s', (_, text) => {
    expect(said(text)).toBe(false);
  });
});

describe('length', () => {
  it('is never claimed under 60 words', () => {
    const words = mentorNotes.split(/\s+/);
    for (let count = 1; count < 60; count += 7) {
      const { long, feedback } = detect(words.slice(0, count).join(' '));
      expect({ count, long, feedback }).toEqual({ count, long: false, feedback: false });
    }
  });

  it('follows the setting', () => {
    expect(detect(mentorNotes, { minWords: 500 })).toMatchObject({ long: false, feedback: false });
    const start = mentorNotes.split(/\s+/).slice(0, 45).join(' ');
    expect(detect(start, { minWords: 40 }).long).toBe(true);
  });

  it('counts the writer’s own words, not what they quote', () => {
    const quote = mentorNotes
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    expect(detect(`${quote}\nThanks, will do!`)).toMatchObject({ long: false, feedback: false });
  });
});

describe('sensitivity', () => {
  it('never makes the detector speak where a readier one is silent', () => {
    for (const text of [firstMessage, mentorNotes, designNotes, statusReport, thanks, complaint]) {
      const rare = detect(text, { sensitivity: 'rare' }).feedback;
      const normal = detect(text).feedback;
      const often = detect(text, { sensitivity: 'often' }).feedback;
      expect(Number(rare)).toBeLessThanOrEqual(Number(normal));
      expect(Number(normal)).toBeLessThanOrEqual(Number(often));
    }
  });
});

describe('the same message in another shape', () => {
  const shapes: readonly (readonly [string, (text: string) => string])[] = [
    [
      'with greeting and signature',
      (text) => `Hi Sam,\n\n${text}\n\nBest regards,\nAlex\n-- \nAlex Moreno\nHead of Platform`,
    ],
    ['in lower case', (text) => text.toLowerCase()],
    ['without line breaks', (text) => text.replace(/\s+/g, ' ')],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    [
      'under a quoted status report',
      (text) => `> ${statusReport.replaceAll('\n', '\n> ')}\n\n${text}`,
    ],
    ['with typographic apostrophes', (text) => text.replaceAll("'", '’')],
  ];
  it.each(shapes)('is still found %s', (_, shape) => {
    for (const text of [firstMessage, mentorNotes, designNotes]) {
      expect(said(shape(text))).toBe(true);
      expect(Math.abs(detect(shape(text)).score - detect(text).score)).toBeLessThan(0.2);
    }
  });
  it.each(shapes)('is still not found when it is no feedback, %s', (_, shape) => {
    for (const text of [announcement, thanks, complaint]) expect(said(shape(text))).toBe(false);
  });
  it('is not found when feedback is only quoted under other words', () => {
    const quoted = `${announcement}\n\nOn Mon, 2 Nov 2026 at 09:12, Sam <sam@example.org> wrote:\n> ${mentorNotes.replaceAll('\n', '\n> ')}`;
    expect(said(quoted)).toBe(false);
  });
});

describe('other languages', () => {
  it.each([
    'Liebe Anna, ich habe deinen Entwurf gelesen und finde den Anfang sehr gelungen, aber der zweite Teil ist noch zu lang. Du solltest die Beispiele kürzen und die Zahlen am Ende erklären, denn im Moment versteht man nicht, warum sie wichtig sind. Außerdem wäre es gut, wenn du beim nächsten Mal früher fragst. Insgesamt war das eine starke Leistung, und ich freue mich auf die nächste Fassung von dir in der kommenden Woche.',
    'Hola Marta, he leído tu informe y creo que la primera parte está muy bien, pero la segunda es demasiado larga y no se entiende la conclusión. Deberías explicar mejor los datos de la tabla y poner un ejemplo. La próxima vez envíame un borrador antes, así podemos hablar con calma. En general es un buen trabajo y se nota que has mejorado mucho desde el año pasado, sobre todo en la forma de presentar las ideas.',
    '你的报告写得很清楚，但是第二部分太长，而且结论不够明确。下次请先给我看草稿，我们可以一起讨论。',
  ])('get no claim', (text) => {
    expect(detect(text, { minWords: 1 })).toMatchObject({ feedback: false, score: 0, reasons: [] });
  });
});

describe('a received message', () => {
  const messages = readFileSync(
    new URL('../../eval/ideas-validation.jsonl', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const speaksOf = (place: Place, sensitivity: Sensitivity) =>
    messages.filter((text) => detect(text, { sensitivity }, place).feedback);

  it.each(['rare', 'normal', 'often'] as const)(
    'is offered help a little sooner than a draft, when %s',
    (sensitivity) => {
      const drafts = speaksOf('draft', sensitivity);
      const received = speaksOf('received', sensitivity);
      expect(received).toEqual(expect.arrayContaining(drafts));
      expect(received.length).toBeGreaterThan(drafts.length);
    },
  );

  it('is left alone where a draft is plainly something else', () => {
    for (const text of [statusReport, thanks, complaint, announcement]) {
      expect(detect(text, {}, 'received').feedback).toBe(false);
    }
  });
});

describe('any text', () => {
  it('gets a score from 0 to 1 and the same answer each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { score, long, feedback } = detect(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(feedback && !long).toBe(false);
        expect(detect(text).score).toBe(score);
      }),
    );
  });
});

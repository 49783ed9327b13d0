import type { PanelContent } from './read-panel.ts';

const WIDTH = 96;

/** Prints what the panel shows, wrapped for a terminal. */
export function printPanel(content: PanelContent): void {
  heading('Idea');
  paragraph(content.idea);
  for (const quote of content.evidence) paragraph(`“${quote}”`, '  | ');
  heading('Metaphors');
  for (const { title, text, mapping, breaks } of content.metaphors) {
    console.log(`\n  ${title}`);
    paragraph(text, '    ');
    for (const [scenePart, words] of mapping) paragraph(`${scenePart} = ${words}`, '    · ');
    paragraph(`Where it breaks: ${breaks}`, '    ');
  }
  heading('Plain explanation');
  for (const text of content.plain) paragraph(text);
  heading(`Rewrite (${content.measures.join(', ')})`);
  for (const line of content.rewrite.split('\n')) paragraph(line);
  console.log('');
}

function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`);
}

function paragraph(text: string, indent = '  '): void {
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      console.log(indent + line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  console.log(indent + line);
}

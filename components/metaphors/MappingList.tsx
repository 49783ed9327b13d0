import { i18n } from '#i18n';
import type { RoleMapping } from '../../lib/metaphors/card.ts';

/** What stands for what in a metaphor. */
export function MappingList({ mapping }: { mapping: readonly RoleMapping[] }) {
  return (
    <div>
      <h4>{i18n.t('metaphors.mapping')}</h4>
      <dl className="mapping">
        {mapping.map((line) => (
          <div key={line.role}>
            <dt>{line.scenePart}</dt>
            <dd>
              {line.writerWords}
              <span className="muted">
                {' '}
                {i18n.t(line.fromMessage ? 'metaphors.fromMessage' : 'metaphors.fromLibrary', [
                  line.label,
                ])}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

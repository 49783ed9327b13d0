import { i18n } from '#i18n';

/** Straight to the part one came for: the rewrite is a long way down. */
export function SectionLinks({ hasIdea }: { hasIdea: boolean }) {
  return (
    <nav className="section-links" aria-label={i18n.t('suggestions.sections')}>
      <a href="#idea">{i18n.t('idea.link')}</a>
      {hasIdea && <a href="#metaphors">{i18n.t('metaphors.title')}</a>}
      {hasIdea && <a href="#plain">{i18n.t('plain.link')}</a>}
      <a href="#rewrite">{i18n.t('rewrite.link')}</a>
    </nav>
  );
}

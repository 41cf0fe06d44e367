import type { Article, Entity, Mention } from '../../annotate/model.ts';
import type { Lines } from '../../annotate/text/lines.ts';
import { quantityWords } from '../rows.ts';
import { line } from './escape.ts';
import { chip, kindsIn } from './words.ts';

/** Who and what the article names, by kind: other names, what is said of it, identifiers, and where in the article it stands. */
export function namesSection(article: Article, index: Lines): string {
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  return kindsIn(article.entities.map(({ kind }) => kind))
    .map((kind) => {
      const entities = article.entities.filter((entity) => entity.kind === kind);
      const items = entities.map((entity) => {
        const at = entity.mentions.map((id) => mentions.get(id)).filter((mention) => mention !== undefined);
        return item(article, index, entity, at);
      });
      return `<h3>${chip(kind)} <span class="count">${entities.length}</span></h3>\n<ul class="names">\n${items.join('\n')}\n</ul>`;
    })
    .join('\n');
}

function item({ text }: Article, index: Lines, entity: Entity, mentions: readonly Mention[]): string {
  const lines = [...new Set(mentions.map(({ start }) => index.position(start).line + 1))];
  const amounts = mentions.flatMap(({ quantity }) => (quantity ? [quantityWords(quantity)] : []));
  const facts = [
    ...new Set([...entity.roles.map((role) => role.text), ...entity.aliases, ...amounts]),
    ...entity.links.map(({ scheme, id }) => `${scheme} ${id}`),
  ];
  const also = facts.length > 0 ? `<span class="also">${facts.map(line).join(' · ')}</span>` : '';
  const where = `${mentions.length} ×, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  return `<li id="${entity.id}"><b>${line(entity.name)}</b>${also}${spread(text, mentions)}<span class="where">${where}</span></li>`;
}

/** Where in the article the mentions stand, from its beginning at the left to its end. */
function spread(text: string, mentions: readonly Mention[]): string {
  const ticks = mentions.map(({ start }) => {
    const x = Math.round((start / Math.max(1, text.length)) * 96) + 2;
    return `M${x} 1v8`;
  });
  return `<svg class="spread" viewBox="0 0 100 10" aria-hidden="true"><path d="M0 5h100"/><path class="tick" d="${ticks.join('')}"/></svg>`;
}

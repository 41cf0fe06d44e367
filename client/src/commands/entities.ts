import * as vscode from 'vscode';
import type { OverviewAnnotation, OverviewEntity } from '../../../server/src/protocol.ts';
import { decide, isEverywhere, isMention, type Open, openArticle, option, target } from '../deciding.ts';
import type { Command } from './command.ts';
import { ask } from './describe-annotation.ts';

/** Makes the name under the caret a mention of another entity of the article, or of one of its own. */
export const joinEntity: Command = {
  id: 'newsAnnotator.joinEntity',
  async run(session, settled) {
    const open = await openArticle(session);
    const annotation = target(open, settled, isMention);
    const own = { label: vscode.l10n.t('$(add) An entity of its own'), entity: undefined };
    const choices = [own, ...others(open, annotation).map(choice)];
    const given = option(settled, 'entity');
    const chosen =
      given === undefined
        ? await vscode.window.showQuickPick(choices, {
            title: annotation.label,
            placeHolder: vscode.l10n.t('Choose whom or what this name means'),
            matchOnDescription: true,
          })
        : choices.find(({ entity }) => entity?.id === given);
    if (!chosen) return;
    const action = {
      do: 'join',
      annotations: [annotation.id],
      everywhere: isEverywhere(settled),
      ...(chosen.entity && { entity: chosen.entity.id }),
    } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Changed: {0}', annotation.label), settled);
  },
};

/** Makes the entity under the caret and others that the reader chooses one. */
export const mergeEntities: Command = {
  id: 'newsAnnotator.mergeEntities',
  async run(session, settled) {
    const open = await openArticle(session);
    const annotation = target(open, settled, isMention);
    const entity = entityOf(open, annotation);
    const chosen = await vscode.window.showQuickPick(others(open, annotation).map(choice), {
      title: vscode.l10n.t('Also “{0}”', entity.name),
      placeHolder: vscode.l10n.t('Choose the entities that are the same'),
      canPickMany: true,
      matchOnDescription: true,
    });
    if (!chosen || chosen.length === 0) return;
    const action = { do: 'merge', entities: [entity.id, ...chosen.map((one) => one.entity.id)] } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Merged: {0}', entity.name), settled);
  },
};

/** Gives the entity under the caret its name and the addresses that identify it. */
export const identifyEntity: Command = {
  id: 'newsAnnotator.identifyEntity',
  async run(session, settled) {
    const open = await openArticle(session);
    const entity = entityOf(open, target(open, settled, isMention));
    const name = await ask(settled, 'name', {
      title: entity.name,
      prompt: vscode.l10n.t('Its name'),
      value: entity.name,
    });
    if (!name?.trim()) return;
    const known = entity.links.map(({ scheme, id }) => (scheme === 'uri' ? id : `${scheme}:${id}`)).join(' ');
    const links = await ask(settled, 'links', {
      title: entity.name,
      prompt: vscode.l10n.t(
        'Identifiers with spaces between them: https://www.wikidata.org/entity/Q7184 or wikidata:Q7184',
      ),
      value: known,
      validateInput: (text) =>
        words(text).every((word) => linkOf(word))
          ? undefined
          : vscode.l10n.t('Write each as an address or as scheme:name.'),
    });
    if (links === undefined) return;
    const action = {
      do: 'identify',
      entity: entity.id,
      name: name.trim(),
      links: words(links).flatMap((word) => linkOf(word) ?? []),
    } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Identified: {0}', name), settled);
  },
};

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

function linkOf(word: string): OverviewEntity['links'][number] | undefined {
  const wikidata = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(word)?.[1];
  if (wikidata) return { scheme: 'wikidata', id: wikidata };
  if (/^[a-z][a-z+.-]*:\/\/\S+$/i.test(word)) return { scheme: 'uri', id: word };
  const [, scheme, id] = /^([\w-]+):(\S+)$/.exec(word) ?? [];
  return scheme && id ? { scheme, id } : undefined;
}

function entityOf({ overview }: Open, { entity }: OverviewAnnotation): OverviewEntity {
  const found = overview.entities.find(({ id }) => id === entity);
  if (!found) throw new Error(vscode.l10n.t('There is no such annotation here: move the caret to one.'));
  return found;
}

/** The other entities, those of the same kind first. */
function others({ overview }: Open, { entity, kind }: OverviewAnnotation): readonly OverviewEntity[] {
  const all = overview.entities.filter(({ id }) => id !== entity);
  return [...all.filter((one) => one.kind === kind), ...all.filter((one) => one.kind !== kind)];
}

const choice = (entity: OverviewEntity) => ({
  label: entity.name,
  description: vscode.l10n.t('{0}, {1} mentions', entity.kind, entity.mentions),
  entity,
});

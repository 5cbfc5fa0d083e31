import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { STORY_PARTS } from '../../../../utils/journal/recoveryRecords.ts';
import { lacksResult, missingParts } from '../../../../utils/recovery/storyParts.ts';
import { act } from '../../../ui/act.ts';
import { Loading } from '../../Loading.tsx';
import { usedTags } from '../../usedTags.ts';
import type { SectionProps } from '../sections.ts';
import { Bank } from './Bank.tsx';
import { BankForm } from './BankForm.tsx';
import { BankItem } from './BankItem.tsx';
import { wordsOf } from './catchValues.ts';
import { JobLink } from './JobLink.tsx';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

type Story = RecordOf<'story'>;

/** Examples to tell, those without an end first: where each was told, and what is still to be written. */
export function StoryBank({ kind }: SectionProps) {
  const stories = useRecords('story');
  const applications = useApplications();
  if (!stories || !applications) return <Loading />;
  const told = new Map(
    [...applications.values()].flatMap((one) => (one.interviews ?? []).map(({ eventId }) => [eventId, one] as const)),
  );
  const form = (story: Story | undefined, onDone: () => void) => (
    <StoryForm story={story} all={stories} onDone={onDone} />
  );
  const rows = stories.toSorted((a, b) => Number(lacksResult(b)) - Number(lacksResult(a)) || b.updatedAt - a.updatedAt);
  return (
    <Bank
      title={i18n.t('learning.stories.title')}
      intro={i18n.t('learning.stories.intro')}
      add={i18n.t('learning.stories.add')}
      empty={{ title: i18n.t('learning.stories.emptyTitle'), text: i18n.t('learning.stories.empty') }}
      rows={rows}
      idOf={({ id }) => id}
      textOf={({ title, scene, did, result, tags = [] }) => [title, scene, did, result, ...tags].join('\n')}
      adding={kind === 'new'}
      only={{ label: i18n.t('learning.stories.only'), is: (story: Story) => lacksResult(story) }}
      form={(onDone) => form(undefined, onDone)}
      row={(story) => {
        const places = (story.usedIn ?? []).flatMap((id) => told.get(id) ?? []);
        return (
          <BankItem name={story.title} tags={story.tags} form={(onDone) => form(story, onDone)}>
            <Missing story={story} />
            <dl class="learn-parts">
              {STORY_PARTS.map(
                (part) =>
                  story[part] && (
                    <div key={part}>
                      <dt class="field-label">{i18n.t(`learning.part.${part}`)}</dt>
                      <dd dir="auto">{story[part]}</dd>
                    </div>
                  ),
              )}
            </dl>
            {places.length > 0 && (
              <details class="small">
                <summary>{i18n.t('learning.stories.used', places.length)}</summary>
                <ul>
                  {places.map((one, index) => (
                    <li key={`${one.id} ${story.usedIn?.[index]}`}>
                      <JobLink application={one} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </BankItem>
        );
      }}
    />
  );
}

/** A story without an end is asked for it; other parts that are missing are only named. */
function Missing({ story }: { story: Story }) {
  const others = missingParts(story).filter((part) => part !== 'result');
  return (
    <>
      {lacksResult(story) && <p class="learn-flag">{i18n.t('learning.stories.unfinished')}</p>}
      {others.length > 0 && (
        <p class="small muted">
          {i18n.t('learning.stories.lacks', [others.map((part) => i18n.t(`learning.part.${part}`)).join(', ')])}
        </p>
      )}
    </>
  );
}

function StoryForm({ story, all, onDone }: { story: Story | undefined; all: readonly Story[]; onDone(): void }) {
  return (
    <BankForm
      name={`story:${story?.id ?? 'new'}`}
      label={story ? i18n.t('learning.edit', [story.title]) : i18n.t('learning.stories.add')}
      fields={[
        { name: 'title', label: i18n.t('learning.stories.name'), lines: 1 },
        { name: 'scene', label: i18n.t('learning.part.scene'), lines: 2 },
        { name: 'did', label: i18n.t('learning.part.did'), lines: 4 },
        { name: 'result', label: i18n.t('learning.part.result'), lines: 2 },
      ]}
      start={{
        title: story?.title ?? '',
        scene: story?.scene ?? '',
        did: story?.did ?? '',
        result: story?.result ?? '',
        tags: story?.tags?.join(', ') ?? '',
      }}
      suggest={() => usedTags(all)}
      onSave={({ title, scene, did, result, tags }) => {
        const data = {
          title: title.trim(),
          scene: scene.trim() || null,
          did: did.trim() || null,
          result: result.trim() || null,
          tags: wordsOf(tags),
        };
        const said = i18n.t(story ? 'learning.changed' : 'learning.saved', [data.title]);
        return act(() => journal.put('story', data, story?.id), said);
      }}
      onRemove={
        story && (() => act(() => journal.removeRecord('story', story.id), i18n.t('learning.removed', [story.title])))
      }
      onDone={onDone}
    />
  );
}

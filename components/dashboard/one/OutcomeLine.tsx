import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { effective } from '../../../utils/journal/effective.ts';
import { journal } from '../../../utils/journal/journal.ts';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { saveStopGap } from '../../ui/saveStopGap.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { focusFirst } from '../focusFirst.ts';

interface Props {
  application: Application;
  history: readonly JournalEvent[];
  onFeedback(): void;
}

/** After the end of it: that it is noted, on which day, and room for what they said. */
export function OutcomeLine({ application, history, onFeedback }: Props) {
  const { outcome, outcomeAt, feedback = [], stopGap = false } = application;
  const [dating, setDating] = useState(false);
  if (outcome === 'open' || outcomeAt === undefined) return null;
  const event = effective(history).findLast((one) => one.type === 'outcome' && one.at === outcomeAt);
  const save = async (value: string) => {
    setDating(false);
    const at = fromDateInput(value);
    if (!event || at === undefined || value === toDateInput(outcomeAt)) return;
    await act(() => journal.amend(event.id, { at }), i18n.t('story.outcome.dated'));
  };
  return (
    <div class="one-outcome">
      <span>
        {i18n.t('story.outcome.noted')} <DateText at={outcomeAt} />
      </span>
      {dating ? (
        <span class="one-outcome-day" ref={focusFirst}>
          <input
            type="date"
            aria-label={i18n.t('story.outcome.when')}
            defaultValue={toDateInput(outcomeAt)}
            onBlur={(input) => save(input.currentTarget.value)}
            onKeyDown={(key) => {
              if (key.key === 'Enter') key.currentTarget.blur();
              if (key.key !== 'Escape') return;
              key.stopPropagation();
              // Leaving the field must not save what was given up.
              key.currentTarget.value = toDateInput(outcomeAt);
              setDating(false);
            }}
          />
        </span>
      ) : (
        event && (
          <Button look="quiet" onClick={() => setDating(true)}>
            {i18n.t('story.outcome.when')}
          </Button>
        )
      )}
      {outcome === 'accepted' && (
        <CheckField
          label={i18n.t('recovery.after.stopGap')}
          checked={stopGap}
          onSave={(checked) => saveStopGap(application, checked)}
        />
      )}
      {outcome === 'rejected' && feedback.length === 0 && (
        <Button look="quiet" onClick={onFeedback}>
          {i18n.t('story.outcome.said')}
        </Button>
      )}
    </div>
  );
}

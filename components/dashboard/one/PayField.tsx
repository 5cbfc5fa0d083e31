import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parsePay } from '../../../utils/journal/parsePay.ts';
import { PAY_PERIODS, type Pay, type PayPeriod } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { payWords } from '../../ui/payWords.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { focusFirst, focusLater } from '../focusFirst.ts';
import './PayField.css';

interface Props {
  pay: Pay | undefined;
  /** Pay in the words of the posting. */
  said: string | undefined;
  /** The currency of an empty range. */
  currency: string;
  onSave(pay: Pay | null): void;
}

/** Pay as a range. What the posting says is offered as one; it is never taken without being asked for. */
export function PayField({ pay, said, currency, onSave }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const proposed = said ? parsePay(said) : undefined;
  if (open) {
    const close = () => {
      setOpen(false);
      focusLater(() => document.querySelector(`[aria-describedby="${CSS.escape(id)}"]`));
    };
    const save = (changed: Pay | null) => {
      close();
      if (JSON.stringify(changed) !== JSON.stringify(pay ?? null)) onSave(changed);
    };
    return <PayForm pay={pay ?? proposed ?? { currency }} onSave={save} onCancel={close} />;
  }
  return (
    <div class="field">
      <span class="field-label" id={id}>
        {i18n.t('dashboard.one.pay')}
      </span>
      <div class="pay-line">
        <button type="button" class="field-text" aria-describedby={id} onClick={() => setOpen(true)}>
          {pay ? payWords(pay) : i18n.t('story.pay.add')}
        </button>
        {!pay && proposed && (
          <Button look="quiet" onClick={() => onSave(proposed)}>
            {i18n.t('story.pay.take', [payWords(proposed)])}
          </Button>
        )}
      </div>
    </div>
  );
}

function PayForm({ pay, onSave, onCancel }: { pay: Pay; onSave(pay: Pay | null): void; onCancel(): void }) {
  const [values, setValues] = useState({
    min: pay.min === undefined ? '' : String(pay.min),
    max: pay.max === undefined ? '' : String(pay.max),
    currency: pay.currency ?? '',
    period: pay.period ?? '',
  });
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value });
  const save = () => {
    const ends = [values.min, values.max].map((text) => parsePay(text)?.min);
    const [min, max] = ends[0] !== undefined && ends[1] !== undefined && ends[0] > ends[1] ? ends.toReversed() : ends;
    if (min === undefined && max === undefined) return onSave(null);
    const currency = values.currency.trim().toUpperCase();
    const period = PAY_PERIODS.find((one) => one === values.period);
    onSave({
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(/^[A-Z]{3}$/.test(currency) && { currency }),
      ...(period && { period }),
    });
  };
  const input = (name: 'min' | 'max') => (
    <TextInput
      id={`pay-${name}`}
      type="decimal"
      aria-label={i18n.t(`story.pay.${name}`)}
      placeholder={i18n.t(`story.pay.${name}`)}
      value={values[name]}
      onValue={set(name)}
    />
  );
  return (
    <form
      class="pay-form"
      aria-label={i18n.t('dashboard.one.pay')}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <span class="field-label">{i18n.t('dashboard.one.pay')}</span>
      <div class="pay-inputs">
        {input('min')}
        {input('max')}
        <TextInput
          id="pay-currency"
          aria-label={i18n.t('story.pay.currency')}
          placeholder={i18n.t('story.pay.currency')}
          list="pay-currencies"
          value={values.currency}
          onValue={set('currency')}
        />
        <datalist id="pay-currencies">
          {Intl.supportedValuesOf('currency').map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
        <select
          aria-label={i18n.t('story.pay.period')}
          value={values.period}
          onChange={(event) => set('period')(event.currentTarget.value as PayPeriod)}
        >
          <option value="">{i18n.t('story.pay.period')}</option>
          {PAY_PERIODS.map((period) => (
            <option key={period} value={period}>
              {i18n.t(`story.pay.per.${period}`, ['']).trim()}
            </option>
          ))}
        </select>
      </div>
      <div class="form-actions">
        <Button type="submit">{i18n.t('story.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
        <span class="end">
          <Button look="quiet" onClick={() => onSave(null)}>
            {i18n.t('story.clear')}
          </Button>
        </span>
      </div>
    </form>
  );
}

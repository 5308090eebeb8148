import { useIntl } from 'react-intl';
import { Icon } from '@entrepot/ui/Icon.tsx';

interface StepperProps {
  id: string;
  value: string;
  most: number;
  onChange: (value: string) => void;
}

/** A count to type, with a step down and a step up beside it. */
export function Stepper({ id, value, most, onChange }: StepperProps) {
  const intl = useIntl();
  const now = Number.parseInt(value, 10) || 1;
  const step = (by: number) => onChange(String(Math.min(most, Math.max(1, now + by))));
  return (
    <div className="stepper">
      <button
        type="button"
        aria-label={intl.formatMessage({ id: 'web.island.fewer' })}
        disabled={now <= 1}
        onClick={() => step(-1)}
      >
        <Icon name="minus" />
      </button>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        type="button"
        aria-label={intl.formatMessage({ id: 'web.island.more' })}
        disabled={now >= most}
        onClick={() => step(1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}

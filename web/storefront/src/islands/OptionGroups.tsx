import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Schema } from '@entrepot/client/contract.ts';
import { choose, type Choosable } from './choose.ts';

type OptionGroup = Schema<'ProductIslandsBuyBoxGroup'>;

interface OptionGroupsProps<V extends Choosable> {
  groups: OptionGroup[];
  variants: V[];
  chosen: V;
  onChoose: (variant: V) => void;
}

/** One row of values for each way in which the variants differ; what can't be had says so and can be chosen. */
export function OptionGroups<V extends Choosable>(props: OptionGroupsProps<V>) {
  const { groups, variants, chosen, onChoose } = props;
  const id = useId();
  return (
    <div className="options">
      {groups.map(({ key, name, values }) => (
        <fieldset key={key}>
          <legend className="option-name">
            {name}:{' '}
            <strong>{values.find((each) => each.value === chosen.values[key])?.label}</strong>
          </legend>
          <div className="variants">
            {values.map(({ value, label, swatch }) => {
              const leadsTo = choose(variants, chosen, key, value);
              const shape = swatch ? 'option option-swatch' : 'option';
              return (
                <label key={value} className={leadsTo.available ? shape : `${shape} unavailable`}>
                  <input
                    type="radio"
                    name={`${id}-${key}`}
                    value={value}
                    checked={chosen.values[key] === value}
                    onChange={() => onChoose(leadsTo)}
                  />
                  {swatch ? <Swatch colour={swatch} /> : null}
                  <span>{label}</span>
                  {leadsTo.available ? null : (
                    <span className="visually-hidden">
                      <FormattedMessage id="web.island.unavailable" />
                    </span>
                  )}
                </label>
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7.25" fill={colour} />
    </svg>
  );
}

import { useId, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Schema } from '@entrepot/client/contract.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { productLanded, type LandedFigures } from '@entrepot/client/shop/landed.ts';
import { LandedCost } from '@entrepot/ui/LandedCost.tsx';
import { problemText } from '@entrepot/ui/problemText.ts';
import { mountIsland } from './mount.tsx';

/** The path answers the landed cost for `?country=`. */
export type CountrySwitchProps = Schema<'ProductIslandsCountrySwitch'>;

/** The landed cost of one product, and what it would be in another country. */
export function CountrySwitch({ countries, country, path, landed }: CountrySwitchProps) {
  const intl = useIntl();
  const id = useId();
  const [chosen, setChosen] = useState(country);
  const [figures, setFigures] = useState<LandedFigures | null>(landed);
  const [problem, setProblem] = useState<string>();
  const asking = useRef<AbortController>(undefined);
  const choose = async (code: string) => {
    setChosen(code);
    asking.current?.abort();
    const now = new AbortController();
    asking.current = now;
    try {
      const answer = await productLanded(path, code, now.signal);
      setFigures(answer.landed ?? null);
      setProblem(undefined);
    } catch (failure) {
      if (now.signal.aborted) return;
      setFigures(null);
      setProblem(problemText(intl, asProblem(failure)));
    }
  };
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>
          <FormattedMessage id="web.island.deliverTo" />
        </label>
        <select id={id} value={chosen} onChange={(event) => void choose(event.target.value)}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div aria-live="polite">
        {figures ? (
          <LandedCost
            figures={figures}
            words={{
              title: intl.formatMessage({ id: 'web.shared.landed.title' }),
              total: intl.formatMessage({ id: 'web.shared.landed.total' }),
              estimate: intl.formatMessage({ id: 'web.shared.landed.estimate' }),
            }}
          />
        ) : null}
        {figures || problem ? null : (
          <p className="notice notice-attention">
            <FormattedMessage id="web.island.notThere" />
          </p>
        )}
        {problem ? <p className="notice notice-attention">{problem}</p> : null}
      </div>
    </div>
  );
}

export function mount(place: HTMLElement, props: CountrySwitchProps): void {
  void mountIsland(place, <CountrySwitch {...props} />);
}

import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useProduct } from '@entrepot/client/console/product.ts';
import type { ConsoleProduct } from '@entrepot/client/console/types.ts';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';

/** One product: whether it can be sold and why not, its texts, its variants, what customs needs. */
export function ProductPage() {
  const intl = useIntl();
  const { productId } = useParams({ from: '/inside/products/$productId' });
  return (
    <DetailPage
      query={useProduct(productId)}
      title={intl.formatMessage({ id: 'web.console.product.title' })}
      titleOf={(product) => nameOf(product, intl.locale)}
      back={
        <Link to="/products">
          <FormattedMessage id="web.console.product.back" />
        </Link>
      }
      aside={(product) => <Customs product={product} />}
    >
      {(product) => (
        <>
          <Sellable product={product} />
          <Variants product={product} />
          <Texts product={product} />
          <Attributes product={product} />
        </>
      )}
    </DetailPage>
  );
}

/** The name in the operator's language, else in English, else in any. */
function nameOf({ texts, slug }: ConsoleProduct, language: string): string {
  return (texts[language] ?? texts.en ?? Object.values(texts)[0])?.name ?? slug;
}

function Sellable({ product }: { product: ConsoleProduct }) {
  const intl = useIntl();
  const said = (check: string) => {
    const id = `web.console.gate.${check}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : check;
  };
  return (
    <Panel title="web.console.product.listing">
      <p>
        <StateBadge kind="listing" state={product.state} />
      </p>
      {product.whyNotSellable.length > 0 ? (
        <ul>
          {product.whyNotSellable.map((check) => (
            <li key={check}>{said(check)}</li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

function Customs({ product }: { product: ConsoleProduct }) {
  return (
    <Panel title="web.console.product.customs">
      <Facts
        facts={[
          { label: 'web.console.product.hsCode', value: product.hsCode },
          { label: 'web.console.product.origin', value: product.origin },
          { label: 'web.console.product.taxClass', value: product.taxClass },
          { label: 'web.console.product.battery', value: product.battery.toLowerCase() },
          { label: 'web.console.products.brand', value: product.brand },
          { label: 'web.console.products.category', value: product.category },
          { label: 'web.console.product.externalId', value: product.externalId },
          { label: 'web.console.product.created', value: <Moment at={product.createdAt} /> },
        ]}
      />
      {product.categoryGuessed ? (
        <p className="muted">
          <FormattedMessage id="web.console.product.guessed" />
        </p>
      ) : null}
    </Panel>
  );
}

type Variant = ConsoleProduct['variants'][number];

const sizeOf = ({ lengthMm, widthMm, heightMm }: Variant) =>
  lengthMm && widthMm && heightMm ? `${lengthMm} × ${widthMm} × ${heightMm}` : '–';

function Variants({ product }: { product: ConsoleProduct }) {
  return (
    <Panel title="web.console.product.variants">
      <SmallTable
        caption="web.console.product.variants"
        rows={product.variants}
        rowKey={(variant) => variant.id}
        columns={[
          { header: 'web.console.line.sku', cell: (variant) => variant.sku },
          {
            header: 'web.console.product.options',
            cell: (variant) => Object.values(variant.options).join(', ') || '–',
          },
          { header: 'web.console.product.gtin', cell: (variant) => variant.gtin ?? '–' },
          {
            header: 'web.console.product.weight',
            align: 'end',
            cell: (variant) => variant.weightGrams ?? '–',
          },
          { header: 'web.console.product.size', align: 'end', cell: sizeOf },
        ]}
      />
    </Panel>
  );
}

function Texts({ product }: { product: ConsoleProduct }) {
  return (
    <Panel title="web.console.product.texts">
      {Object.entries(product.texts).map(([language, text]) => (
        <section key={language} lang={language} dir="auto">
          <h3>{`${language}: ${text.name}`}</h3>
          <p>{text.description}</p>
        </section>
      ))}
    </Panel>
  );
}

function Attributes({ product }: { product: ConsoleProduct }) {
  if (product.attributes.length === 0) return null;
  return (
    <Panel title="web.console.product.attributes">
      <dl className="facts">
        {product.attributes.map(({ key, name, text }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

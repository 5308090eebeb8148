import { Button } from '@mantine/core';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStanding } from '@entrepot/client/console/listing.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { useOfferFigures } from '@entrepot/client/console/offers.ts';
import { useProduct } from '@entrepot/client/console/product.ts';
import type { ConsoleProduct } from '@entrepot/client/console/types.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Tabs } from '../../../shared/frame/Tabs.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { Log } from '../../../shared/listing/Log.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { Listing } from '../parts/Listing.tsx';

const tabs = ['product', 'texts', 'log'] as const;

/** One product: whether it can be sold and why not, its texts, its variants, what customs needs. */
export function ProductPage() {
  const intl = useIntl();
  const { productId } = useParams({ from: '/inside/products/$productId' });
  const search = useSearch({ from: '/inside/products/$productId' });
  const tab = tabs.find((one) => one === search.tab) ?? 'product';
  const may = useMay();
  return (
    <DetailPage
      query={useProduct(productId)}
      title={intl.formatMessage({ id: 'web.console.product.title' })}
      titleOf={(product) => nameOf(product, intl.locale)}
      beside={(product) => <StateBadge kind="listing" state={product.state} />}
      back={
        <Link to="/products">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.product.back" />
        </Link>
      }
      actions={(product) => (
        <>
          <Button
            component="a"
            href={shopPath(intl.locale, product.slug)}
            target="_blank"
            rel="noopener"
            variant="default"
            leftSection={<Icon name="external" size={14} />}
          >
            <FormattedMessage id="web.console.product.inShop" />
          </Button>
          {may('CATALOG_WRITE') ? (
            <LinkButton
              to="/products/$productId/edit"
              params={{ productId }}
              leftSection={<Icon name="edit" size={14} />}
            >
              <FormattedMessage id="web.console.product.edit" />
            </LinkButton>
          ) : null}
        </>
      )}
      tabs={
        <Tabs
          open={tab}
          items={[
            { key: 'product', label: 'web.console.product.title' },
            { key: 'texts', label: 'web.console.product.texts' },
            { key: 'log', label: 'web.console.product.log' },
          ]}
        />
      }
      aside={(product) => (
        <>
          <Listing product={product} />
          <Customs product={product} />
        </>
      )}
    >
      {(product) =>
        tab === 'log' ? (
          <ListingLog product={product} />
        ) : tab === 'texts' ? (
          <Texts product={product} />
        ) : (
          <>
            <Pictures product={product} />
            <Variants product={product} />
            <Prices product={product} />
            <Attributes product={product} />
          </>
        )
      }
    </DetailPage>
  );
}

/** The shop names its languages with a place. */
const shopTags: Record<string, string> = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };

const shopPath = (locale: string, slug: string) => `/${shopTags[locale] ?? 'en-GB'}/p/${slug}`;

/** The name in the operator's language, else in English, else in any. */
function nameOf({ texts, slug }: ConsoleProduct, language: string): string {
  return (texts[language] ?? texts.en ?? Object.values(texts)[0])?.name ?? slug;
}

function ListingLog({ product }: { product: ConsoleProduct }) {
  const standing = useStanding(product.id);
  return (
    <Panel title="web.console.product.log">
      <Log steps={standing.data?.steps ?? []} />
    </Panel>
  );
}

function Pictures({ product }: { product: ConsoleProduct }) {
  const intl = useIntl();
  const media = product.media ?? [];
  return (
    <Panel title="web.console.offer.pictures">
      {media.length > 0 ? (
        <div className="thumbs">
          {media.slice(0, 8).map((name, position) => (
            <Picture
              key={name}
              name={name}
              size="large"
              alt={intl.formatMessage(
                { id: 'web.console.offer.picture' },
                { number: position + 1 },
              )}
            />
          ))}
        </div>
      ) : (
        <p className="muted">
          <FormattedMessage id="web.console.gate.no_picture" />
        </p>
      )}
    </Panel>
  );
}

function Customs({ product }: { product: ConsoleProduct }) {
  const intl = useIntl();
  const { origin } = product;
  return (
    <Panel title="web.console.product.customs">
      <Facts
        facts={[
          { label: 'web.console.product.hsCode', value: product.hsCode },
          {
            label: 'web.console.product.origin',
            value: origin ? (intl.formatDisplayName(origin, { type: 'region' }) ?? origin) : null,
          },
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
    <Panel title="web.console.product.variants" flush>
      <SmallTable
        caption="web.console.product.variants"
        rows={product.variants}
        rowKey={(variant) => variant.id}
        columns={[
          {
            header: 'web.console.line.sku',
            cell: (variant) => (
              <Link to="/stock" search={{ q: variant.sku }}>
                {variant.sku}
              </Link>
            ),
          },
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

function Prices({ product }: { product: ConsoleProduct }) {
  const intl = useIntl();
  const figures = useOfferFigures([product.id]).data?.items[0];
  const markets = useMarkets().data?.items;
  if (!figures) return null;
  const name = (code: string) => {
    const names = markets?.find((market) => market.code === code)?.names;
    return names?.[intl.locale] ?? names?.en ?? code;
  };
  return (
    <Panel title="web.console.product.pricesAndStock">
      <dl className="money-figures">
        <div>
          <dt>
            <FormattedMessage id="web.console.stock.available" />
          </dt>
          <dd className="tabular">{figures.available}</dd>
        </div>
        {figures.from.map(({ market, price }) => (
          <div key={market}>
            <dt>{name(market)}</dt>
            <dd>{price.display}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Texts({ product }: { product: ConsoleProduct }) {
  const intl = useIntl();
  return Object.entries(product.texts).map(([language, text]) => (
    <section key={language} className="panel">
      <p className="muted small">
        {intl.formatDisplayName(language, { type: 'language' }) ?? language}
      </p>
      <div lang={language} dir="auto">
        <h2>{text.name}</h2>
        <p className="mail-text">{text.description}</p>
      </div>
    </section>
  ));
}

function Attributes({ product }: { product: ConsoleProduct }) {
  const { locale } = useIntl();
  if (product.attributes.length === 0) return null;
  const inWords = (words: Record<string, string>) => words[locale] ?? words.en;
  return (
    <Panel title="web.console.product.attributes">
      <dl className="facts">
        {product.attributes.map(({ key, names, value, labels }) => (
          <div key={key}>
            <dt>{inWords(names) ?? key}</dt>
            <dd>{inWords(labels) ?? value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

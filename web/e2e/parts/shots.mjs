// The pictures of the face: which pages on which screens, in which languages and themes.
import { consoleLanguages, consolePages, ownPages, publicPages } from './pages.mjs';
import { homes, shop } from './people.mjs';

const shopSizes = ['phone', 'desktop'];
const consoleSizes = ['desktop', 'tablet'];
const themes = ['light', 'dark'];

const ofShop = (market, size, name, { path, ready }) => {
  const { locale } = homes[market];
  return {
    name: `shop/${name}-${size}-${locale}`,
    address: `${shop}/${locale}${path}`,
    ready,
    options: { size, locale },
  };
};

const ofConsole = (language, size, theme, name, { path, ready }) => ({
  name: `console/${name}-${size}-${language}-${theme}`,
  address: `${shop}/console/${path}`,
  ready,
  options: { size, locale: consoleLanguages[language], colorScheme: theme, operator: true },
});

/** Every page of the shop × phone and desktop × four languages; of the console × two sizes, languages, themes. */
export async function allShots() {
  const shots = [];
  for (const market of ['gb', 'de', 'jp', 'ae']) {
    const pages = { ...publicPages, ...(await ownPages(market)) };
    for (const [name, page] of Object.entries(pages)) {
      for (const size of shopSizes) shots.push(ofShop(market, size, name, page));
    }
  }
  for (const [name, page] of Object.entries(await consolePages())) {
    for (const language of ['en', 'zh-Hant']) {
      for (const size of consoleSizes) {
        for (const theme of themes) shots.push(ofConsole(language, size, theme, name, page));
      }
    }
  }
  return shots;
}

/** The twelve that CI compares: each kind of page once, each language, both directions, both themes. */
export async function twelveShots() {
  const pages = { ...publicPages, ...(await ownPages('de')) };
  const { 'checkout-address': arabicAddress } = await ownPages('ae');
  const { 'checkout-review': japaneseReview } = await ownPages('jp');
  const desk = await consolePages();
  return [
    ofShop('de', 'desktop', 'home', pages.home),
    ofShop('ae', 'phone', 'home', pages.home),
    ofShop('jp', 'desktop', 'category', pages.category),
    ofShop('gb', 'phone', 'category', pages.category),
    ofShop('gb', 'desktop', 'product', pages.product),
    ofShop('ae', 'phone', 'product', pages.product),
    ofShop('de', 'phone', 'cart', pages.cart),
    ofShop('ae', 'desktop', 'checkout-address', arabicAddress),
    ofShop('jp', 'phone', 'checkout-review', japaneseReview),
    ofConsole('en', 'desktop', 'light', 'orders', desk.orders),
    ofConsole('zh-Hant', 'tablet', 'dark', 'settings-markets', desk['settings-markets']),
    ofConsole('en', 'desktop', 'dark', 'product-new', desk['product-new']),
  ];
}

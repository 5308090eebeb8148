// English made strange, so that a test sees which words on a screen were never given to translators:
// accents, brackets, and two fifths more length. Java has the same in platform/text/Pseudo.
import { TYPE } from '@formatjs/icu-messageformat-parser';

const plain = 'acdeghijlnopsuwyACDEGHILNOPSTUW';
const strange = 'áçðéĝĥîĵļñóþšûŵýÅÇÐÉĜĤÎĻÑÓÞŠŢÛŴ';

function accented(text) {
  return [...text].map((letter) => strange[plain.indexOf(letter)] ?? letter).join('');
}

function turned(elements) {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: accented(element.value) };
    const options = element.options && {
      options: Object.fromEntries(
        Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: turned(option.value) },
        ]),
      ),
    };
    return { ...element, ...options };
  });
}

const literal = (value) => ({ type: TYPE.literal, value });

/** The compiled messages with strange words; arguments stay as they are. */
export function pseudo(compiled) {
  return Object.fromEntries(
    Object.entries(compiled).map(([key, elements]) => {
      const letters = elements
        .filter((element) => element.type === TYPE.literal)
        .reduce((sum, element) => sum + element.value.length, 0);
      const longer = '·'.repeat(Math.floor((letters * 2) / 5));
      return [key, [literal('⟦'), ...turned(elements), literal(`${longer}⟧`)]];
    }),
  );
}

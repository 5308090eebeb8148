// House rules that no published plugin has: walls between features, no barrels, no string in code,
// no physical left and right in class names.
import { basename } from 'node:path';

const featureOf = (path) => /\/src\/features\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];

/** A feature may import itself and what is shared, never another feature. */
const featureWalls = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const own = featureOf(context.filename);
    if (!own) return {};
    return {
      ImportDeclaration(node) {
        const target = new URL(node.source.value, `file://${context.filename}`).pathname;
        const other = node.source.value.startsWith('.') ? featureOf(target) : undefined;
        if (other && other !== own) {
          context.report({ node, message: `feature '${own}' imports feature '${other}'` });
        }
      },
    };
  },
};

/** A file that only passes on what others export hides where a thing lives. */
const noBarrel = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node) => context.report({ node, message: 'no barrel files' });
    return {
      Program(node) {
        if (/^index\.tsx?$/.test(basename(context.filename))) report(node);
      },
      ExportAllDeclaration: report,
    };
  },
};

const physical =
  /(^|\s)([a-z-]+:)*-?(ml|mr|pl|pr|left|right|text-left|text-right|border-l|border-r|rounded-l|rounded-r)(-|\s|$)/;

/** Left and right are wrong in half of the languages: write start and end. */
const noPhysicalSides = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, text) => {
      if (typeof text === 'string' && physical.test(text)) {
        context.report({
          node,
          message: 'physical side in a class name; use ms-, pe-, start-, end-',
        });
      }
    };
    return {
      'JSXAttribute[name.name=/[cC]lassName$/] Literal': (node) => check(node, node.value),
      'JSXAttribute[name.name=/[cC]lassName$/] TemplateElement': (node) =>
        check(node, node.value.raw),
      'JSXAttribute[name.name=/^(ml|mr|pl|pr|left|right)$/]': (node) =>
        context.report({ node, message: 'physical side in a property; use ms, me, ps, pe' }),
    };
  },
};

const spoken = /\p{L}{2,}/u;
const spokenAttributes = /^(title|label|placeholder|alt|aria-label|aria-description|description)$/;

/** Every word that a person reads comes from the catalogue. */
const noStrings = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, text) => {
      if (typeof text === 'string' && spoken.test(text) && !text.startsWith('web.')) {
        context.report({ node, message: `string in code: '${text.trim()}'` });
      }
    };
    return {
      JSXText: (node) => check(node, node.value),
      JSXAttribute(node) {
        if (spokenAttributes.test(node.name.name) && node.value?.type === 'Literal') {
          check(node, node.value.value);
        }
      },
    };
  },
};

export default {
  rules: {
    'feature-walls': featureWalls,
    'no-barrel': noBarrel,
    'no-physical-sides': noPhysicalSides,
    'no-strings': noStrings,
  },
};

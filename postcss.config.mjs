// The design-system packages ship every variant of a component. Keep the rules that our pages use.
import purgeCss from '@fullhuman/postcss-purgecss';

const purge = purgeCss({ content: ['./src/**/*.{astro,ts}'] });

export default {
  plugins: [
    {
      postcssPlugin: 'praktijkplein:purge-design-system',
      OnceExit(root, helpers) {
        const file = root.source?.input.file ?? '';
        if (/node_modules\/@nl-design-system-candidate\//.test(file)) return purge.OnceExit(root, helpers);
      },
    },
  ],
};

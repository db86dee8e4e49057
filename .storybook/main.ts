import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Of our own configuration only the compiler's part is wanted, and that comes from tsconfig.json.
  viteFinal: (vite) => ({ ...vite, appType: 'spa', build: { ...vite.build, lib: false, rolldownOptions: {} } }),
};

export default config;

import { defineConfig } from 'wxt';
import { chatPages } from './lib/page/adapters';

/** Nothing may leave the machine: no connect, no remote code, fonts or images (design: "No network at all"). */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  publicDir: 'components/public',
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: [...new Set(chatPages)],
    incognito: 'not_allowed',
    externally_connectable: { ids: [], matches: [] },
    content_security_policy: { extension_pages: pagePolicy },
    minimum_chrome_version: '120',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  },
});

import { describe, expect, test } from 'vitest';
import { chatPages } from '../../../lib/page/adapters';
import config from '../../../wxt.config';

describe('what the extension asks for', () => {
  const manifest = config.manifest as { permissions: string[]; host_permissions: string[] };

  test('is what the README lists', () => {
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
  });

  test('includes exactly the chat pages, so that pages open at an update can be joined again', () => {
    expect(manifest.host_permissions.toSorted()).toEqual([...new Set(chatPages)].toSorted());
  });
});

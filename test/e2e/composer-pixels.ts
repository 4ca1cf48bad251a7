import type { Page } from 'playwright-core';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
  count: number;
}

/** Where a colour is on the screen, within 40 of each channel; offsets in CSS pixels of the viewport. */
export async function boundsOf(page: Page, [red, green, blue]: [number, number, number]): Promise<Bounds> {
  const shot = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  const found = await reader.evaluate(
    async ({ data, colour }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const pixels = pen.getImageData(0, 0, image.width, image.height).data;
      const bounds = { left: 1e6, top: 1e6, right: -1, bottom: -1, count: 0 };
      for (let at = 0; at < pixels.length; at += 4) {
        if (colour.some((channel, index) => Math.abs(channel - pixels[at + index]!) > 40)) continue;
        const x = (at / 4) % image.width;
        const y = Math.floor(at / 4 / image.width);
        bounds.left = Math.min(bounds.left, x);
        bounds.top = Math.min(bounds.top, y);
        bounds.right = Math.max(bounds.right, x + 1);
        bounds.bottom = Math.max(bounds.bottom, y + 1);
        bounds.count++;
      }
      return bounds;
    },
    { data: shot, colour: [red, green, blue] },
  );
  await reader.close();
  return found;
}

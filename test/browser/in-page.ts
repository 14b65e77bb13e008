import type { Locator, Page } from 'playwright-core';

// What runs in the page is written as text: these tests are checked without the DOM's types.

/** Accessible name of what has the focus: its label, or what it says of itself. */
export function focusedName(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`
    document.activeElement.labels?.[0]?.textContent ??
    document.activeElement.getAttribute('aria-label')`);
}

/** Whether the whole element lies within its window, but for the fraction of a pixel. */
export async function isInView(place: Locator): Promise<boolean> {
  const [top, bottom, height] = await place.evaluate((element: Measured) => {
    const box = element.getBoundingClientRect();
    return [box.top, box.bottom, element.ownerDocument.defaultView.innerHeight];
  });
  return top !== undefined && bottom !== undefined && top > -1 && bottom < (height ?? 0) + 1;
}

interface Measured {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
  readonly ownerDocument: { readonly defaultView: { readonly innerHeight: number } };
}

/** CSS pixels by which the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

/** Every text on show that stands out from its ground by less than WCAG AA's 4.5 : 1. */
export function poorContrasts(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    // WCAG 2.2, "relative luminance".
    const luminance = (color) => {
      const [red, green, blue] = color.slice(0, 3).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const color = rgba(getComputedStyle(at).backgroundColor);
        if (color[3] === 255) return color;
      }
      return [255, 255, 255, 255];
    };
    const ownText = (element) =>
      [...element.childNodes].filter((node) => node.nodeType === 3)
        .map((node) => node.textContent).join('').trim();
    const isShown = (element) =>
      !element.closest(':disabled, .visually-hidden, option') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return [...document.querySelectorAll('body *')]
      .filter((element) => ownText(element) !== '' && isShown(element))
      .map((element) => {
        const shades = [rgba(getComputedStyle(element).color), ground(element)].map(luminance);
        const ratio = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
        return { ratio, says: ownText(element).slice(0, 40) + ': ' + ratio.toFixed(2) };
      })
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ says }) => says);
  })()`);
}

import { domToBlob } from 'modern-screenshot';

/** What a picture says above the drawing, so that it can stand alone in a paper. */
export interface PictureTexts {
  readonly title: string;
  /** Period, selection and the day as at which it was drawn. */
  readonly lines: readonly string[];
}

const margin = 24;
const lineHeight = 22;

function heading({ title, lines }: PictureTexts, font: string): HTMLElement {
  const head = document.createElement('div');
  head.style.cssText = `font-family: ${font}; padding-bottom: 12px`;
  for (const [at, text] of [title, ...lines].entries()) {
    const line = document.createElement('div');
    line.textContent = text;
    line.style.cssText = `font-size: ${at === 0 ? 18 : 14}px; line-height: ${lineHeight}px; font-weight: ${at === 0 ? 700 : 400}`;
    head.append(line);
  }
  return head;
}

/** A drawing as a PNG at twice its size on screen, with its title above it. */
export async function pictureOf(drawing: HTMLElement, texts: PictureTexts): Promise<Blob> {
  const { fontFamily, color } = getComputedStyle(drawing);
  const background = getComputedStyle(document.body).backgroundColor;
  return domToBlob(drawing, {
    type: 'image/png',
    scale: 2,
    font: false,
    width: drawing.offsetWidth + 2 * margin,
    height: drawing.offsetHeight + 2 * margin + (texts.lines.length + 1) * lineHeight + 12,
    backgroundColor: background,
    style: { padding: `${margin}px`, boxSizing: 'border-box', color },
    onCloneNode: (clone) => {
      if (clone instanceof HTMLElement) clone.prepend(heading(texts, fontFamily));
    },
  });
}

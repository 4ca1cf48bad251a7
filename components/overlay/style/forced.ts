/** High contrast: soft tints vanish, so borders, underlines and shapes carry what colour carried. */
export const forced = `
@media (forced-colors:active){
  .bar,.card,.pointed,.button,.item,.key,.notch{border-color:CanvasText}
  .tag,.stage,.finding .fix,.guard .pair>.better{border:1px solid CanvasText}
  .guard{border-left-color:Mark}
  .row.on,.reasons .on{outline:2px solid Highlight;outline-offset:-2px}
  .u-block{text-decoration-color:CanvasText}
  .bone{border:1px solid GrayText}
  [aria-disabled]{color:GrayText}
}
`;

import type { Picture as PictureData } from "@azalai/contracts";

type Widths = NonNullable<PictureData["sources"]>["avif"];

const sourceSet = (widths: Widths) =>
  Object.entries(widths)
    .map(([width, url]) => `${url} ${width}w`)
    .join(", ");

interface PictureProps {
  picture: PictureData;
  /** The `sizes` attribute: how wide it is shown. */
  sizes: string;
  /** Its words stand beside it already. */
  decorative?: boolean;
  /** The largest thing first seen: fetched at once. */
  first?: boolean;
  /** A name shared by the same picture on two pages makes it cross from one to the other. */
  transitionName?: string;
}

const HEIGHT_PER_1200: Record<PictureData["aspect"], number> = { "1:1": 1200, "4:3": 900 };

/** A picture on its dominant colour; without a drawing, the plain field of colour. */
export function Picture({ picture, sizes, decorative, first, transitionName }: PictureProps) {
  const style = {
    background: picture.color,
    aspectRatio: picture.aspect === "1:1" ? undefined : picture.aspect.replace(":", " / "),
    viewTransitionName: transitionName,
  };
  const alt = decorative ? "" : picture.alt;
  if (!picture.sources) {
    return <span className="picture" style={style} {...(alt ? { role: "img", "aria-label": alt } : {})} />;
  }
  return (
    <picture className="picture" style={style}>
      <source type="image/avif" srcSet={sourceSet(picture.sources.avif)} sizes={sizes} />
      <img
        src={picture.sources.webp[640]}
        srcSet={sourceSet(picture.sources.webp)}
        sizes={sizes}
        alt={alt}
        width={1200}
        height={HEIGHT_PER_1200[picture.aspect]}
        decoding="async"
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
      />
    </picture>
  );
}

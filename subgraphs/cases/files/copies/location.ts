import readExif from 'exif-reader';

/** Where a picture or film says it was taken; kept sealed, read by nobody by default. */
export interface FoundLocation {
  /** Degrees, north and east positive; null where only words were found. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** As it was written, where it was written as text (ISO 6709). */
  readonly text: string | null;
}

const decimal = (parts: readonly number[] | undefined, direction: string | undefined): number | null => {
  const [degrees, minutes = 0, seconds = 0] = parts ?? [];
  if (degrees === undefined) return null;
  const value = degrees + minutes / 60 + seconds / 3600;
  return Number.isFinite(value) ? value * (direction === 'S' || direction === 'W' ? -1 : 1) : null;
};

export interface ExifFound {
  readonly location: FoundLocation | null;
  /** How the picture is to be turned (TIFF 6.0, tag 274); 1 is as it is. */
  readonly orientation: number;
}

/** @param exif beginning with `Exif` or a TIFF header; what cannot be read holds nothing that can be told */
export function exifFound(exif: Buffer): ExifFound {
  let tags: ReturnType<typeof readExif>;
  try {
    tags = readExif(exif);
  } catch {
    // Not readable for us may be readable for others: taken for one that tells.
    return { location: { latitude: null, longitude: null, text: null }, orientation: 1 };
  }
  const { GPSInfo: gps, Image: image } = tags;
  const orientation = image?.Orientation ?? 1;
  const turn = Number.isInteger(orientation) && orientation >= 1 && orientation <= 8 ? orientation : 1;
  if (gps === undefined || Object.keys(gps).every((tag) => tag === 'GPSVersionID')) return { location: null, orientation: turn };
  return {
    location: {
      latitude: decimal(gps.GPSLatitude as number[] | undefined, gps.GPSLatitudeRef),
      longitude: decimal(gps.GPSLongitude as number[] | undefined, gps.GPSLongitudeRef),
      text: null,
    },
    orientation: turn,
  };
}

/** What XMP, IPTC and other blocks of text in a file say of a place: that they do, not what. */
export const tellsOfPlace = (block: Buffer): FoundLocation | null =>
  /GPSLatitude|GPSLongitude|LocationCreated|Iptc4xmpCore:Location|photoshop:City|ISO6709/.test(block.toString('latin1'))
    ? { latitude: null, longitude: null, text: null }
    : null;

/** ISO 6709, as phones write it into films: +42.8746+074.5698/ */
export function iso6709(text: string): FoundLocation {
  const [, latitude, longitude] = /([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)/.exec(text) ?? [];
  return {
    latitude: latitude === undefined ? null : Number(latitude),
    longitude: longitude === undefined ? null : Number(longitude),
    text: text.slice(0, 100),
  };
}

/**
 * Where things lie on the plate: plane coordinates in metres about the Neva, turned into plate units.
 * One plate unit is 8 m; the plate's origin is its north-west corner. Pure, shared by the printed plate,
 * the scene and the buttons above it.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The city as printed, in degrees (WGS84): from the Galley Harbour to Okhta, the Obvodny to the Islands. */
export const CITY = { west: 30.22, east: 30.42, south: 59.902, north: 59.985 } as const;

export const METRES_PER_UNIT = 8;
const METRES_PER_DEGREE = { lon: Math.cos((59.94 * Math.PI) / 180) * 111_320, lat: 111_200 };

/** Plate size in units: 1394 by 1154. */
export const PLATE = {
  width: Math.round(((CITY.east - CITY.west) * METRES_PER_DEGREE.lon) / METRES_PER_UNIT),
  height: Math.round(((CITY.north - CITY.south) * METRES_PER_DEGREE.lat) / METRES_PER_UNIT),
} as const;

/** Degrees to plate units. Points outside the city get coordinates outside the plate. */
export function project(lon: number, lat: number): Point {
  return {
    x: ((lon - CITY.west) * METRES_PER_DEGREE.lon) / METRES_PER_UNIT,
    y: ((CITY.north - lat) * METRES_PER_DEGREE.lat) / METRES_PER_UNIT,
  };
}

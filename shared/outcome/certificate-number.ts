/** 证书编号: the campaign's year and the place on the list, as `2018-007`. */
export const certificateNumber = (conferredOn: string, place: number): string => `${conferredOn.slice(0, 4)}-${String(place).padStart(3, '0')}`

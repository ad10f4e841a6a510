/** Whether list and file stand side by side (`ui/desk.scss`): then the first of a list is opened without being asked for. */
export const isOnADesk = (): boolean => process.env.TARO_ENV === 'h5' && window.matchMedia('(min-width: 900px)').matches

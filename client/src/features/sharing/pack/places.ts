/** Where a union's poster may hang; '' for one that says no place. The code is the same on all of them. */
export const places = ['', '门口', '食堂', '车间', '宿舍', '公告栏'] as const

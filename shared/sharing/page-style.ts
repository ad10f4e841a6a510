/** Of a shared page, in the design's own colours and letters. */
export const pageStyle =
  'body{margin:0;background:#F7F4EE;color:#1E1B18;font:17px/1.7 -apple-system,"PingFang SC","HarmonyOS Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}' +
  'main{max-width:560px;margin:0 auto;padding:24px 20px 48px}' +
  'img{display:block;width:100%;height:auto;aspect-ratio:5/4;border-radius:6px;background:#EFEAE0}' +
  'h1{margin:24px 0 8px;font:700 27px/1.35 "Songti SC","STSong","Noto Serif CJK SC","SimSun",serif;overflow-wrap:anywhere;text-wrap:balance}' +
  'p{margin:0 0 24px;color:#5B544C;overflow-wrap:anywhere}' +
  'a{display:block;margin:0 0 12px;padding:12px 20px;border-radius:10px;text-align:center;text-decoration:none;border:1px solid #91877A;color:#1E1B18}' +
  'a[hidden]{display:none}a.first{background:#B3261E;border-color:#B3261E;color:#fff}' +
  'a:focus-visible{outline:3px solid #3E5C76;outline-offset:2px}' +
  'small{color:#70675D;font-size:14px}'

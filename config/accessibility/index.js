const path = require('node:path')
const attributes = require('./attributes.json')

/** Taro writes no aria attribute into a mini-program's templates of its own accord: this plugin adds them, on both sides. */
module.exports = context => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, attributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
    },
  })
}

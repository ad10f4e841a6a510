const Sequencer = require('@jest/test-sequencer').default

const isLong = ({ path }) => /[\\/]tests[\\/]/.test(path)

/** Whole journeys, walks and kills first: what is short fills the end, where one worker would otherwise wait for the other. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const inOrder = super.sort(tests)
    return [...inOrder.filter(isLong), ...inOrder.filter(test => !isLong(test))]
  }
}

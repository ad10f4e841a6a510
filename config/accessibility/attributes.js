// What a screen reader is told, on the components that carry it. Read by the build (templates) and by the phone (their short names).
const said = { 'aria-label': '', 'aria-role': '', 'aria-checked': '', 'aria-disabled': '', 'aria-hidden': '', 'aria-live': '' }
const labelled = { 'aria-label': '' }

module.exports = { View: said, Image: labelled, Input: labelled, Textarea: labelled, Picker: labelled }

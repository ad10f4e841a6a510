import { albumRefusal } from './album-refusal'

describe('albumRefusal', () => {
  test.each([
    ['saveImageToPhotosAlbum:fail auth deny', 'album-denied'],
    ['saveImageToPhotosAlbum:fail:auth denied', 'album-denied'],
    ['saveImageToPhotosAlbum:fail authorize no response', 'album-denied'],
    ['saveImageToPhotosAlbum:fail privacy permission is not authorized', 'privacy-refused'],
    ['saveImageToPhotosAlbum:fail cancel', 'changed-mind'],
    ['saveImageToPhotosAlbum:fail file not exist', 'not-kept'],
  ])('reads %s', (errMsg, refusal) => expect(albumRefusal(errMsg)).toBe(refusal))
})

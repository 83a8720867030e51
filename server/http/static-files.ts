import { resolve } from 'node:path'
import express, { type NextFunction, type Request, type Response } from 'express'
import { encodingFor } from './accept-encoding.js'

/** The build puts compressed files beside a file, the smallest first. */
const forms = { br: '.br', gzip: '.gz' } as const
const endings = { br: ['.br', '.gz', ''], gzip: ['.gz', ''], identity: [''] } as const

/** Sets headers by the path of the file, without the ending of its compressed form. */
type FileHeaders = (response: Response, path: string) => void

/** The files of a folder, each in the smallest form that the visitor reads. One that has gone meanwhile is not found. */
export function staticFiles(folder: string, setHeaders: FileHeaders) {
  const root = resolve(folder)
  const send = express.static(root, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(response: Response, file) {
      const [coding, ending] = Object.entries(forms).find(([, end]) => file.endsWith(end)) ?? ['', '']
      const path = file.slice(root.length, file.length - ending.length)
      response.set('Vary', 'Accept-Encoding')
      if (coding !== '') response.set('Content-Encoding', coding).type(path.slice(path.lastIndexOf('.')))
      setHeaders(response, path)
    },
  })
  return (request: Request, response: Response, next: NextFunction): void => {
    const { url } = request
    const [path = ''] = url.split('?')
    const left = [...endings[encodingFor(request.get('accept-encoding') ?? '')]]
    const attempt = (error?: unknown): void => {
      const ending = left.shift()
      request.url = ending === undefined ? url : path + ending
      if (error !== undefined || ending === undefined) next(error)
      else send(request, response, attempt)
    }
    attempt()
  }
}

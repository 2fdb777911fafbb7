import type { ReactNode } from 'react'
import { call } from '../../api.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { Denied } from '../../components/denied.tsx'
import { say } from '../../notices.ts'
import { addressOf, go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'

/** The list of addresses of some letters, to save as a table or to print. */
export function MailingListButtons({ letterIds }: { readonly letterIds: readonly number[] }): ReactNode {
  const save = async (form: 'csv' | 'pdf'): Promise<void> => {
    const list = await call('letter.mailingList', { letterIds: [...letterIds] }).catch(() => undefined)
    if (list?.ok !== true) return say('The mailing list could not be made.')
    if (form === 'csv') saveFile('mailing-list.csv', 'text/csv', list.value.csv)
    else saveFile('mailing-list.pdf', 'application/pdf', bytesOf(list.value.pdf))
  }
  return (
    <>
      <Button small icon="save" onClick={() => void save('csv')}>
        Mailing list (CSV)
      </Button>
      <Button small icon="save" onClick={() => void save('pdf')}>
        Mailing list (PDF)
      </Button>
    </>
  )
}

/** Makes the certificate of mailing of letters mailed on one day, and opens it. */
export function CertificateButton({ letterIds }: { readonly letterIds: readonly number[] }): ReactNode {
  const certify = useDeed('letter.certifyMailing')
  const make = async (): Promise<void> => {
    const made = await certify.run({ letterIds: [...letterIds] })
    if (made !== undefined) go(`documents/${made.documentId}`)
  }
  return (
    <>
      <Button small icon="letters" busy={certify.busy} onClick={() => void make()}>
        Certificate of mailing
      </Button>
      {certify.denial === undefined ? null : <Denied denial={certify.denial} />}
    </>
  )
}

/** What a letter room needs besides the letters: the templates, and the sheet that shows where the window lies. */
export function LetterRoomLinks(): ReactNode {
  const saveSheet = async (): Promise<void> => {
    const sheet = await call('letter.alignmentSheet', {}).catch(() => undefined)
    if (sheet?.ok !== true) return say('The alignment sheet could not be made.')
    saveFile('alignment-sheet.pdf', 'application/pdf', bytesOf(sheet.value.pdf))
  }
  return (
    <>
      <LinkButton small href={addressOf('letters/templates')}>
        Templates
      </LinkButton>
      <Button small icon="save" onClick={() => void saveSheet()}>
        Alignment sheet
      </Button>
    </>
  )
}

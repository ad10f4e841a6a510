import { startLocalCampaign } from '../cloud/local-campaign'

/** Local CloudBase in a process of its own, to be killed: `node --import tsx serve-campaign.ts FOLDER` prints its address. */
startLocalCampaign({ folder: process.argv[2] as string }).then(
  ({ url }) => console.log(url),
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)

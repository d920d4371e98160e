import type { SvgIconComponent } from '@mui/icons-material';
import ReferralIcon from '@mui/icons-material/AssignmentIndOutlined';
import AcknowledgementIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import StoppedIcon from '@mui/icons-material/BlockOutlined';
import ReviewIcon from '@mui/icons-material/ChecklistOutlined';
import ProfileIcon from '@mui/icons-material/EditNoteOutlined';
import OutcomeIcon from '@mui/icons-material/EmojiEventsOutlined';
import StartIcon from '@mui/icons-material/FlagOutlined';
import MeetingIcon from '@mui/icons-material/GroupsOutlined';
import EmployerIcon from '@mui/icons-material/HandshakeOutlined';
import KeyedIcon from '@mui/icons-material/KeyboardOutlined';
import EndIcon from '@mui/icons-material/LogoutOutlined';
import ExtensionIcon from '@mui/icons-material/MoreTimeOutlined';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import AwayIcon from '@mui/icons-material/PersonOffOutlined';
import CallIcon from '@mui/icons-material/PhoneInTalkOutlined';
import StageIcon from '@mui/icons-material/StairsOutlined';
import SpecialistIcon from '@mui/icons-material/SupportAgentOutlined';
import ModelIcon from '@mui/icons-material/SwapHorizOutlined';
import EstimateIcon from '@mui/icons-material/TrendingUpOutlined';
import InterestIcon from '@mui/icons-material/WavingHandOutlined';
import JobEndIcon from '@mui/icons-material/WorkOffOutlined';
import JobIcon from '@mui/icons-material/WorkOutline';

/** The drawing of each kind of fact; the words beside it say the same. */
export const eventIcons: Readonly<Record<string, SvgIconComponent>> = {
  interest: InterestIcon,
  preScreenPassed: CallIcon,
  preScreenFailed: CallIcon,
  preScreenMissed: AwayIcon,
  meeting: MeetingIcon,
  meetingMissed: AwayIcon,
  notReferred: StoppedIcon,
  referral: ReferralIcon,
  acknowledgement: AcknowledgementIcon,
  rejection: StoppedIcon,
  cancellation: StoppedIcon,
  start: StartIcon,
  keyed: KeyedIcon,
  model: ModelIcon,
  specialist: SpecialistIcon,
  pause: PauseIcon,
  disengagement: AwayIcon,
  extension: ExtensionIcon,
  profile: ProfileIcon,
  stage: StageIcon,
  review: ReviewIcon,
  employerContact: EmployerIcon,
  jobStart: JobIcon,
  jobEnd: JobEndIcon,
  milestone: OutcomeIcon,
  milestonePrap: OutcomeIcon,
  end: EndIcon,
  startExpected: StartIcon,
  keyingExpected: KeyedIcon,
  reviewExpected: ReviewIcon,
  higherExpected: EstimateIcon,
  endExpected: EndIcon,
};

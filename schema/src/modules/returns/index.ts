import './queries';
import './checksQuery';
import './figuresQuery';
import './differenceQuery';
import './sendersQuery';
import './verifyQuery';
import './availableQuery';
import './mutations';

/// What decides a doctor's pay beside the rota that is worked: scale and point, stage of training,
/// premia, protection. Holds no figure and prices nothing.
@NullMarked
package org.safecover.domain.pay;

import org.jspecify.annotations.NullMarked;

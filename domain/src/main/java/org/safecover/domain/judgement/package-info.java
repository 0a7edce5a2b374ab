/// The words in which rules answer: rule ids, breaches and their evidence. Holds no rule.
@NullMarked
package org.safecover.domain.judgement;

import org.jspecify.annotations.NullMarked;

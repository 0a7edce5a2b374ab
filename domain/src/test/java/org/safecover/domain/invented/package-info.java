/// Invented hospitals are whole, lawful in shape and always the same.
@NullMarked
package org.safecover.domain.invented;

import org.jspecify.annotations.NullMarked;

// The handle on the axis of days for assistive technology: a slider whose value is a day, told in words. GUI thread only.
#pragma once

namespace deal {

class AsOfSlider;

/// From now on each AsOfSlider is such a slider.
void makeSlidersSpeak();

/// Its day, or what is said of it, is another one.
void tellDay(AsOfSlider &slider);

} // namespace deal

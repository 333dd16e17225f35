#pragma once // planted: licence
